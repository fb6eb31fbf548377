#!/usr/bin/env node
import { run } from './program.js';

const { env, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  err: (line) => stderr.write(`${line}\n`),
  width: stdout.columns ?? 80,
  color: Boolean(stdout.isTTY) && !env['NO_COLOR'],
});
