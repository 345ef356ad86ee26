// Adds the access token for clients that cannot send one. Host and Origin pass as the client sent them.
import http from 'node:http';

const [port, target, token] = process.argv.slice(2);
http
  .createServer((request, response) => {
    const forwarded = http.request(
      {
        host: '127.0.0.1',
        port: target,
        method: request.method,
        path: request.url,
        headers: { ...request.headers, authorization: `Bearer ${token}` },
        setHost: false,
      },
      (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
      },
    );
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  })
  .listen(port, '127.0.0.1');
