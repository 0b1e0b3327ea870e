// Writes the files that are made from others; with --check it only says whether they are fresh.
import './generate-wire.ts';
import './generate-theming.ts';
