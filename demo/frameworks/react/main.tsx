import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'cop-widgets/elements/cop-directory.js';
import 'cop-widgets/elements/cop-feed.js';
import 'cop-widgets/elements/cop-schedule.js';
import type {} from 'cop-widgets/jsx';

function App() {
  const [limit, setLimit] = useState(2);
  const [isShown, setShown] = useState(true);
  const [told, setTold] = useState<string[]>([]);
  const tell = (line: string): void => setTold((lines) => [...lines, line]);

  return (
    <cop-feed src="/feeds/casc.cop-feed.json" oncop-feed-load={({ feed }) => tell(`loaded ${String(feed.communities.length)}`)}>
      <button onClick={() => setLimit(limit + 1)}>One more</button>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      {isShown && (
        <cop-schedule
          limit={limit}
          heading-level={3}
          communities={['science-connection']}
          now="2026-12-01T12:00:00Z"
          oncop-select={(event) => {
            event.preventDefault();
            tell(`selected ${event.community?.id ?? ''}`);
          }}
        >
          <p>The dates are on their way.</p>
        </cop-schedule>
      )}
      <cop-directory />
      <output>{told.join('\n')}</output>
    </cop-feed>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
