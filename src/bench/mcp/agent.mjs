// A scripted agent: one session, twenty jobs, six calls at once for each, an update, the statistics.
// Ends with an error if anything is lost or doubled, or if the venues file has changed by a byte.
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [file, command, ...args] = process.argv.slice(2);
const before = readFileSync(file);
const client = new Client({ name: 'scripted-agent', version: '1' });
await client.connect(new StdioClientTransport({ command, args, stderr: 'inherit' }));
const call = async (name, given = {}) => {
  const result = await client.callTool({ name, arguments: given });
  assert.ok(!result.isError, `${name}: ${result.content[0]?.text}`);
  return result.structuredContent;
};

const session = await call('create_enrichment_session', { max_venues: 20 });
assert.equal(session.jobs.length, 20);
let proposals = 0;
let warned = 0;
for (const { venue_id } of session.jobs) {
  const [job] = await Promise.all([
    call('get_research_job', { venue_id }),
    call('get_venue', { venue_id }),
    call('list_proposals', { venue_id }),
    call('get_enrichment_statistics'),
    call('list_research_jobs', { status: 'pending' }),
    client.readResource({ uri: `venue-curator://venue/${encodeURIComponent(venue_id)}` }),
  ]);
  assert.equal(job.session_id, session.session_id);
  const update = {
    venue_id,
    session_id: session.session_id,
    enrichment_data: { review_count: 12345, description: 'An invented description.' },
    evidence: {
      review_count: { source_url: 'https://listing.example/', quote: '12,345 reviews', confidence: 0.8 },
    },
  };
  const stored = await call('update_venue_with_results', update);
  assert.ok((await call('update_venue_with_results', update)).repeated);
  proposals += stored.proposals.length;
  warned += stored.proposals.filter((p) => p.warnings.length > 0).length;
}
const figures = await call('get_enrichment_statistics');
const listed = [];
let cursor;
do {
  const page = await call('list_proposals', { session_id: session.session_id, ...(cursor ? { cursor } : {}) });
  listed.push(...page.proposals);
  cursor = page.next_cursor;
} while (cursor);
await client.close();

assert.equal(figures.proposals.waiting, proposals);
assert.equal(new Set(listed.map((p) => p.id)).size, proposals);
assert.ok(listed.every((p) => p.candidates[0].evidence.extractor === 'agent:scripted-agent'));
assert.ok(before.equals(readFileSync(file)), 'the venues file has changed');
console.log(
  JSON.stringify({ venues: figures.total_venues, jobs: 20, proposals, warned, file: 'byte for byte as it was' }),
);
