#!/usr/bin/env node
import './quick-imports.ts';

// In two steps, for what a module imports is loaded before the module itself does anything.
await import('./program.ts');
