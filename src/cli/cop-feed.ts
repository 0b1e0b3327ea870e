#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { main } from './main.ts';

// Whoever reads the lines may stop before their end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  fetch: (url, init) => fetch(url, init),
  clock: { now: () => Date.now() },
  readInput: () => buffer(process.stdin),
});
