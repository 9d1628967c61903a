/**
 * The panel and the notice, as web components.
 *
 *     import { definePanel } from 'jinggao/panel';
 *
 *     definePanel();
 *     const panel = document.createElement('jinggao-panel');
 *     panel.review = attachment.review();
 *     document.body.append(panel);
 */

import { JinggaoNotice } from './notice.js';
import { JinggaoPanel } from './panel.js';

export { JinggaoNotice, JinggaoPanel };

/**
 * Makes `<jinggao-panel>` and `<jinggao-notice>` known to the page. Importing this module does
 * not, so that servers may import it and a page may register its own. May be called twice.
 */
export function definePanel(registry: CustomElementRegistry = customElements): void {
  if (!registry.get('jinggao-panel')) registry.define('jinggao-panel', JinggaoPanel);
  if (!registry.get('jinggao-notice')) registry.define('jinggao-notice', JinggaoNotice);
}

declare global {
  interface HTMLElementTagNameMap {
    'jinggao-panel': JinggaoPanel;
    'jinggao-notice': JinggaoNotice;
  }
  interface HTMLElementEventMap {
    'jinggao-close': CustomEvent;
    'jinggao-look': CustomEvent;
  }
}
