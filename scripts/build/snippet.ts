/** Where the association would serve the files: the place to put one's own. */
const ADDRESS = 'https://association.example';

/** dist/snippet.html: the two lines to paste, pinned to this very build. `hashes` are those of integrity.json. */
export function snippet(hashes: Readonly<Record<string, string>>, address = ADDRESS): string {
  return `<script type="module" crossorigin integrity="${hashes['cop-widgets.js'] ?? ''}" src="${address}/cop-widgets.js"></script>
<cop-directory src="${address}/cop-feed.json">Our communities are listed on <a href="${address}/">the association’s site</a>.</cop-directory>
`;
}
