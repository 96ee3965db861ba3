/**
 * Angular ahead of time, in Vite: its compiler makes JavaScript of the app's files, and its linker finishes the packages
 * of Angular, so that no compiler has to be in the page.
 */
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { createCompilerHost, formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';

const config = fileURLToPath(new URL('angular/tsconfig.json', import.meta.url));

/** @returns {{ files: Map<string, string>, errors: string }} JavaScript by the path of its source */
export function compileAngular(project = config) {
  const { rootNames, options } = readConfiguration(project, { noEmit: false, outDir: '/compiled' });
  const host = createCompilerHost({ options });
  const files = new Map();
  host.writeFile = (path, text, _, __, sources) => files.set(sources?.[0]?.fileName ?? path, text);
  const { diagnostics } = performCompilation({ rootNames, options, host });
  return { files, errors: diagnostics.length > 0 ? formatDiagnostics(diagnostics) : '' };
}

export function angular() {
  let files;
  return {
    name: 'angular',
    enforce: 'pre',
    buildStart() {
      const compiled = compileAngular();
      if (compiled.errors) this.error(compiled.errors);
      ({ files } = compiled);
    },
    load: (id) => files.get(id),
    async transform(code, id) {
      if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return undefined;
      const linker = createEs2015LinkerPlugin({ linkerJitMode: false, fileSystem: plainFiles, logger: console });
      return transformAsync(code, {
        filename: id,
        configFile: false,
        babelrc: false,
        compact: false,
        plugins: [linker],
      });
    },
  };
}

/** Only asked for source maps, which are not wanted here. */
const plainFiles = {
  exists: () => false,
  readFile: () => '',
  resolve: (path) => path,
  dirname: (path) => path,
  relative: (_, path) => path,
};
