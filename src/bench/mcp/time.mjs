// The time of a call as a client sees it: median and 95th percentile of 300 calls, one after another.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, ...args] = process.argv.slice(2);
const client = new Client({ name: 'clock', version: '1' });
await client.connect(new StdioClientTransport({ command, args, stderr: 'inherit' }));
const first = await client.callTool({ name: 'create_enrichment_session', arguments: { max_venues: 300 } });
const ids = first.structuredContent.jobs.map((job) => job.venue_id);

async function measure(name, act) {
  const times = [];
  for (let i = 0; i < 400; i++) {
    const start = performance.now();
    await act(ids[i % ids.length], i);
    times.push(performance.now() - start);
  }
  times.splice(0, 100);
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.floor(times.length * share)].toFixed(2));
  console.log(JSON.stringify({ call: name, median_ms: at(0.5), p95_ms: at(0.95), n: times.length }));
}

const tool = (name, given) => client.callTool({ name, arguments: given });
await measure('ping', () => client.ping());
await measure('get_research_job', (venue_id) => tool('get_research_job', { venue_id }));
await measure('get_venue', (venue_id) => tool('get_venue', { venue_id }));
await measure('get_enrichment_statistics', () => tool('get_enrichment_statistics', {}));
await measure('update_venue_with_results', (venue_id, i) =>
  tool('update_venue_with_results', { venue_id, enrichment_data: { review_count: 100000 + i } }),
);
await measure('list_proposals', () => tool('list_proposals', {}));
await client.close();
