import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from './verification-page';

describe('escapeHtml', () => {
  it('leaves no way out of text', () => {
    expect(escapeHtml(`<script>alert("l'été & co")</script>`)).toBe(
      '&lt;script&gt;alert(&quot;l&#39;été &amp; co&quot;)&lt;/script&gt;',
    );
  });
});
