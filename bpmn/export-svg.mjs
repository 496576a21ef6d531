// Draws models/*.bpmn as models/*.svg; see README.md, "Pictures".
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const [tools = process.cwd()] = process.argv.slice(2);
const models = path.join(import.meta.dirname, 'models');
const require = createRequire(path.join(tools, 'package.json'));
const puppeteer = require('puppeteer-core');
const viewer = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

/** Runs in the page: draws one model, then makes the picture fit for styling by the server under a strict CSP. */
async function draw(xml, matter) {
  document.body.innerHTML = '<div id="canvas" style="width: 1000px; height: 600px"></div>';
  const font = { fontFamily: 'sans-serif' };
  const viewer = new BpmnJS({
    container: '#canvas',
    bpmnRenderer: {
      defaultFillColor: 'white',
      defaultStrokeColor: 'currentColor',
      defaultLabelColor: 'currentColor',
    },
    textRenderer: { defaultStyle: { ...font, fontSize: 13 }, externalStyle: { ...font, fontSize: 12 } },
  });
  await viewer.importXML(xml);
  const svg = new DOMParser().parseFromString((await viewer.saveSVG()).svg, 'image/svg+xml').documentElement;
  const name = viewer.getDefinitions().rootElements.find(e => e.$type === 'bpmn:Process').name;
  const jobType = shape => shape.businessObject.extensionElements?.values
    .flatMap(v => [v, ...(v.$children ?? [])])
    .find(v => v.$type === 'zeebe:taskDefinition')?.type;
  const jobs = new Map(viewer.get('elementRegistry').getAll().map(shape => [shape.id, jobType(shape)]));
  viewer.destroy();

  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.removeAttribute('version');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Schéma : ' + name);
  svg.querySelectorAll('.djs-hit, .djs-outline, .djs-dragger').forEach(e => e.remove());

  // a gear says that the product does it; a step of a person bears a person, the end of one nothing
  svg.querySelectorAll('[data-element-id]').forEach(e => {
    const job = jobs.get(e.getAttribute('data-element-id'));
    if (!['open-task', 'close-task'].includes(job)) return;
    e.querySelectorAll('.djs-visual > path:not([data-marker]), .djs-visual > circle').forEach(icon => icon.remove());
    if (job === 'close-task') return;
    const person = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    person.setAttribute('d', 'M13 7a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM6.500 23c0-9 13-9 13 0z');
    person.setAttribute('style', 'stroke: currentColor; stroke-width: 1px; fill: white');
    e.querySelector('.djs-visual').append(person);
  });

  // a label belongs to its element: one data-element-id for each element of the model and no other
  svg.querySelectorAll('[data-element-id$="_label"]').forEach(e => {
    e.setAttribute('data-label-of', e.getAttribute('data-element-id').replace(/_label$/, ''));
    e.removeAttribute('data-element-id');
  });

  // presentation attributes: a strict CSP drops style attributes, and any rule of a style sheet wins over them
  svg.querySelectorAll('[style]').forEach(e => {
    for (const property of [...e.style]) {
      if (!['font-family', 'display'].includes(property)) e.setAttribute(property, e.style.getPropertyValue(property));
    }
    e.removeAttribute('style');
  });
  svg.querySelectorAll('[fill="white"]').forEach(e => e.setAttribute('fill', 'var(--bpmn-paper, #fff)'));
  svg.querySelectorAll('[lineHeight]').forEach(e => e.removeAttribute('lineHeight'));
  svg.setAttribute('font-family', 'inherit');

  // marker names of bpmn-js are drawn at random: number them, apart for each matter
  const names = new Map([...svg.querySelectorAll('marker')].map((m, i) => [m.id, `${matter}-arrow-${i}`]));
  let text = new XMLSerializer().serializeToString(svg);
  names.forEach((to, from) => (text = text.replaceAll(from, to)));
  return text.replace(/></g, '>\n<').replace(/(\.\d\d)\d+/g, '$1') + '\n';
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ path: viewer });
  for (const file of (await readdir(models)).filter(f => f.endsWith('.bpmn')).sort()) {
    const matter = path.basename(file, '.bpmn');
    const svg = await page.evaluate(draw, await readFile(path.join(models, file), 'utf8'), matter);
    await writeFile(path.join(models, `${matter}.svg`), svg);
    console.log(`${matter}.svg`);
  }
} finally {
  await browser.close();
}
