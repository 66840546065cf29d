// @ts-check
import parser from '@typescript-eslint/parser';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';

// Astro's own rules, for the files that Oxlint cannot read whole; .oxlintrc.json holds the rules for TypeScript.
export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', '.cache', 'coverage'] },
  ...astro.configs['flat/recommended'],
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser } } },
  {
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ImportDeclaration[specifiers.length=0])',
          message: 'Put the script into a file and import it.',
        },
      ],
    },
  },
);
