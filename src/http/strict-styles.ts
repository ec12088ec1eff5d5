/**
 * A script that must be the first of a page whose policy allows no styles but those it knows: scripts may set styles, and markup may not. GraphiQL and its
 * editor write both, so what they write as markup (`style="…"` in HTML, text of a `style` element) is set by script instead, and does the same.
 */
export const STRICT_STYLES = `<script>(() => {
  const TAG = /<[^<>]*>/g;
  const ATTRIBUTE = /(\\s)style(?==)/gi;
  const HELD = 'data-held-style';
  const held = (html) => String(html).replace(TAG, (tag) => tag.replace(ATTRIBUTE, '$1' + HELD));
  const release = (root) => {
    for (const element of root.querySelectorAll('[' + HELD + ']')) {
      element.style.cssText = element.getAttribute(HELD);
      element.removeAttribute(HELD);
    }
  };
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...inner,
    set(html) {
      inner.set.call(this, held(html));
      release(this);
    },
  });
  const { insertAdjacentHTML, setAttribute } = Element.prototype;
  Element.prototype.insertAdjacentHTML = function (place, html) {
    insertAdjacentHTML.call(this, place, held(html));
    release(this.parentElement ?? this);
  };
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style') this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };

  const texts = new WeakMap();
  const fill = (style) => {
    const { sheet } = style;
    const text = texts.get(style);
    if (!sheet || text === undefined) return;
    while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    const read = new CSSStyleSheet();
    read.replaceSync(text);
    for (const { cssText } of read.cssRules) sheet.insertRule(cssText, sheet.cssRules.length);
  };
  const { createElement } = Document.prototype;
  const { appendChild, insertBefore } = Node.prototype;
  Document.prototype.createElement = function (name, options) {
    const element = createElement.call(this, name, options);
    if (!(element instanceof HTMLStyleElement)) return element;
    const text = {
      get: () => texts.get(element) ?? '',
      set: (value) => {
        texts.set(element, String(value));
        fill(element);
      },
    };
    Object.defineProperties(element, { textContent: text, innerText: text, innerHTML: text });
    element.appendChild = (node) => {
      element.textContent += node.textContent;
      return node;
    };
    return element;
  };
  const placed = (place) =>
    function (node, ...before) {
      place.call(this, node, ...before);
      if (node instanceof HTMLStyleElement) fill(node);
      return node;
    };
  Node.prototype.appendChild = placed(appendChild);
  Node.prototype.insertBefore = placed(insertBefore);
})()</script>`;
