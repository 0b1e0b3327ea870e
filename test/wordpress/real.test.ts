import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startWordPress, type WordPressSite } from '../../scripts/test/wordpress-site.ts';
import { expectations, SETTINGS } from './cases.ts';
import { askPlugin, unpackPlugin } from './plugin-folder.ts';

const BLOCKS =
  '<!-- wp:cop-widgets/feed {"src":"https://other.example/feed.json"} --><!-- wp:cop-widgets/schedule {"limit":3,"align":"wide"} --><!-- wp:paragraph --><p>Meetings</p><!-- /wp:paragraph --><!-- /wp:cop-widgets/schedule --><!-- /wp:cop-widgets/feed -->';
const TEXT =
  'Before.\n\n[cop-directory]\nFirst.\n\nSecond.\n[/cop-directory]\n\nAt [cop-time datetime="2026-12-08T19:00:00Z"]8 p.m.[/cop-time].';

const BLOCKS_HTML =
  '<cop-feed src="https://other.example/feed.json" class="wp-block-cop-widgets-feed"><cop-schedule limit="3" class="alignwide wp-block-cop-widgets-schedule"><p>Meetings</p></cop-schedule></cop-feed>';
const TEXT_HTML = `<p>Before.</p><cop-directory src="${SETTINGS.feed}">First.<p>Second.</p></cop-directory><p>At <cop-time datetime="2026-12-08T19:00:00Z">8 p.m.</cop-time>.</p>`;

/** Posts are saved by an author, whom WordPress does not let write unknown tags. */
const SHOW = `require 'wp-load.php'; wp_set_current_user( get_user_by( 'login', 'author' )->ID );
  $shown = array();
  foreach ( json_decode( stream_get_contents( STDIN ) ) as $content ) {
    $post = get_post( wp_insert_post( wp_slash( array( 'post_title' => 'A', 'post_content' => $content, 'post_status' => 'publish' ) ) ) );
    $shown[] = apply_filters( 'the_content', $post->post_content );
  }
  echo json_encode( $shown );`;

// It takes a minute and a database server: `COP_WORDPRESS=1`, on Debian as root.
if (process.env['COP_WORDPRESS']) {
  describe('the plugin in a real WordPress', () => {
    let plugin: ReturnType<typeof unpackPlugin>;
    let site: WordPressSite;

    before(async () => {
      plugin = unpackPlugin();
      site = await startWordPress(plugin.folder);
      site.php(
        `require 'wp-load.php'; update_option( 'cop_widgets', json_decode( stream_get_contents( STDIN ), true ) );`,
        JSON.stringify(SETTINGS),
      );
    });
    after(async () => {
      await site.close();
      plugin.remove();
    });

    it('makes what the harness of the other tests makes', () => {
      const cases = expectations.map(({ given }) => given);
      const real = site.php(
        `require 'wp-load.php'; $made = array();
        foreach ( json_decode( stream_get_contents( STDIN ), true ) as $case ) {
          if ( isset( $case['shortcodes'] ) ) { $made[] = do_shortcode( $case['shortcodes'] ); continue; }
          $block  = array( 'blockName' => $case['block'], 'attrs' => $case['attributes'], 'innerBlocks' => array(), 'innerHTML' => $case['content'] ?? '', 'innerContent' => array( $case['content'] ?? '' ) );
          $made[] = ( new WP_Block( $block, empty( $case['inFeed'] ) ? array() : array( 'cop-widgets/feed' => '' ) ) )->render();
        }
        echo json_encode( $made );`,
        JSON.stringify(cases),
      );
      // WordPress closes what is open.
      const balanced = (markup: string): string => markup.replace('First.</p>\n<p>Second.', 'First.\n<p>Second.</p>');
      assert.deepEqual(JSON.parse(real), askPlugin(plugin.folder, { option: SETTINGS, cases }).markup.map(balanced));
    });

    it('draws posts of authors, with blocks and shortcodes, however they follow one another', () => {
      const shown = JSON.parse(site.php(SHOW, JSON.stringify([TEXT, BLOCKS, TEXT]))) as string[];
      const bare = shown.map((html) =>
        html
          .replace(/\n/g, '')
          .replace(/<\/p>\s+/g, '</p>')
          .trim(),
      );
      assert.deepEqual(bare, [TEXT_HTML, BLOCKS_HTML, TEXT_HTML]);
    });

    it('leaves markup of authors to the script, and loads that', () => {
      const shown = site.php(
        SHOW.replace('echo', "echo wp_script_is( 'cop-widgets' ) ? 'loaded' : 'not loaded', "),
        JSON.stringify(['<div class="cop-schedule" data-limit="5">Meetings</div>']),
      );
      assert.match(shown, /^loaded\["<div class=\\"cop-schedule\\" data-limit=\\"5\\">Meetings<\\\/div>\\n"\]$/);
    });

    it('prints the pinned script', () => {
      const printed = site.php(`require 'wp-load.php'; do_shortcode( '[cop-time]' ); wp_print_scripts( 'cop-widgets' );`);
      assert.equal(printed, askPlugin(plugin.folder, {}).script);
    });

    it('speaks French where the site does', () => {
      // WordPress would take only a language that it has itself.
      site.php(
        `require 'wp-load.php'; global $wpdb; $wpdb->replace( $wpdb->options, array( 'option_name' => 'WPLANG', 'option_value' => 'fr_CA' ) );`,
      );
      const said =
        site.php(`require 'wp-load.php'; $type = WP_Block_Type_Registry::get_instance()->get_registered( 'cop-widgets/schedule' );
        echo json_encode( array( $type->title, CopWidgets\\element_words()['cop-schedule']['attributes']['limit']['label'], load_script_textdomain( 'cop-widgets-blocks', 'cop-widgets', WP_PLUGIN_DIR . '/cop-widgets/languages' ) ) );`);
      const [title, label, script] = JSON.parse(said) as string[];
      assert.deepEqual([title, label], ['Calendrier des rencontres', 'Rencontres au départ']);
      assert.match(script ?? '', /Comme d\u2019habitude|Comme d\\u2019habitude/);
    });

    it('lets only administrators change the settings', () => {
      const page = (login: string): string =>
        site.php(`require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user( get_user_by( 'login', '${login}' )->ID );
          CopWidgets\\register_settings(); CopWidgets\\print_settings_page();`);
      assert.equal(page('author'), '');
      assert.match(
        page('admin'),
        /name='option_page' value='cop-widgets'.*name="_wpnonce".*value="https:\/\/association\.example\/cop-feed\.json"/s,
      );
    });

    it('leaves nothing in the database when it is deleted', () => {
      const left = site.php(`require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php';
        deactivate_plugins( 'cop-widgets/cop-widgets.php' ); uninstall_plugin( 'cop-widgets/cop-widgets.php' );
        global $wpdb; echo $wpdb->get_var( "select count(*) from $wpdb->options where option_name like 'cop_widgets%'" );`);
      assert.equal(left, '0');
    });
  });
}
