/** `npm run build`, first half: one file a command and a few shared ones, so that starting costs little. */
import { build } from 'esbuild';
import { HOME } from '../src/model/home.js';

await build({
  absWorkingDir: HOME,
  entryPoints: ['src/cli/main.ts', 'src/api/index.ts'],
  outbase: 'src',
  outdir: 'dist',
  // Two folders deep like every entry: src/model/home.ts counts on it.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['commander', 'docx', 'handlebars', 'htmlparser2', 'saxes', 'unpdf', 'yaml'],
  logLevel: 'warning',
});
