/*
 * What the tests teach the simulated page answers as the page's own, slow reading does.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { thoroughStyle } from '../../support/ui/quick-styles.ts';

const PAGE = `
  <main><h1>a</h1><p>b <em>c</em> <a href="#">d</a> <button>e</button> <input> <input type="hidden"></p>
  <ul><li>f</li></ul><table><tbody><tr><td>g</td></tr><tr hidden><td>h</td></tr></tbody></table>
  <details><summary>i</summary><p>j</p></details><dialog>k</dialog><dialog open><b>l</b></dialog>
  <section hidden><p>m</p></section><div popover>n</div><noscript>o</noscript><template>p</template>
  <div style="display: none"><i>q</i></div><div style="visibility: hidden"><i>r<u style="visibility: visible">s</u></i></div>
  <span style="display: block; color: red">t</span><svg><g><text>u</text></g></svg><fieldset><legend>v</legend></fieldset>
  <label>1 <input id="a"></label><label for="b">2</label><select id="b"></select><label>3 <input><input id="c"></label>
  <label for="c">4 <textarea id="d"></textarea></label><label for="d">5</label><label for="c">6</label>
  <p style="--shade: 3">w</p><p hidden style="display: flex">x</p><unknown-thing>y</unknown-thing></main>`;

afterEach(() => {
  document.body.innerHTML = '';
  document.head.innerHTML = '';
});

function answers(styleOf: Window['getComputedStyle']): string[] {
  return [...document.querySelectorAll('*')].map((element) => {
    const style = styleOf(element);
    const asked = [style.getPropertyValue('display'), style.getPropertyValue('visibility'), style.color];
    return [element.localName, style.display, style.visibility, ...asked].join(' ');
  });
}

describe('quick styles', () => {
  it('say of every element what the slow ones say', () => {
    document.body.innerHTML = PAGE;
    const quick = answers(window.getComputedStyle);
    expect(window.getComputedStyle).not.toBe(thoroughStyle);
    expect(quick).toEqual(answers(thoroughStyle));
    expect(quick.filter((line) => line.includes(' none ')).length).toBeGreaterThan(6);
    expect(quick.filter((line) => line.includes(' hidden ')).length).toBeGreaterThan(1);
  });

  it('leave it to them where the page has a sheet of its own', () => {
    document.body.innerHTML = PAGE;
    document.head.innerHTML = '<style>li { display: none } main { visibility: hidden }</style>';
    expect(answers(window.getComputedStyle)).toEqual(answers(thoroughStyle));
    expect(window.getComputedStyle(document.querySelector('li')!).display).toBe('none');
  });
});

describe('quick labels', () => {
  it('are those that the page would find', () => {
    document.body.innerHTML = PAGE;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const quick = fields.map((field) => field.labels && [...field.labels].map((label) => label.textContent));
    const found = fields.map((field) =>
      field.type === 'hidden'
        ? null
        : [...document.querySelectorAll('label')]
            .filter((label) => label.control === field)
            .map((label) => label.textContent),
    );
    expect(quick).toEqual(found);
    expect(quick.map((labels) => labels?.length)).toEqual([0, undefined, 1, 1, 1, 2, 1]);
  });
});
