import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What one attempt brought. */
export interface Attempt {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a server treats one attempt: an answer, or anything else that a server can do to a request. */
export type Treatment = (response: ServerResponse, request: IncomingMessage) => void;

/** An answer as a receiver gives it. */
export const answer =
  (status: number, headers: Record<string, string> = {}, body: unknown = ''): Treatment =>
  (response) =>
    void response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

/** Breaks the connection off without an answer. */
export const reset: Treatment = (response) => void response.socket?.resetAndDestroy();

/** Never answers. */
export const hang: Treatment = () => undefined;

/** A server on this machine that treats the attempts that reach it in turn, the last treatment again and again. */
export async function oddReceiver(t: TestContext, ...treatments: readonly Treatment[]) {
  const attempts: Attempt[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      attempts.push({ headers: request.headers, body });
      treatments[Math.min(attempts.length, treatments.length) - 1]!(response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/signups`, attempts, server };
}
