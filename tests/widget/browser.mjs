// What a reader meets: each page in Chromium without a window, with a keyboard, on a
// small screen, in forced colours; axe-core looks for what would keep somebody out.
import fs from "node:fs";
import { findSentence, isInOrder, partsOf } from "./text.mjs";
import { URL_OF_PAGE } from "./pages.mjs";

const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";
const SMALL = { width: 320, height: 640 }; // 1280 pixels at 400 %
const LARGE = { width: 1280, height: 800 };
// The story far from the widget, and its paragraphs far from each other.
const SPREAD = "<style>main > * { margin-bottom: 1500px }</style>";

function demand(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}

// Opens a page that gets nothing from anywhere; notes what it asks for and says.
async function open(browser, html, options = {}) {
  const context = await browser.newContext({ viewport: LARGE, ...options });
  const page = await context.newPage();
  const noted = { asked: [], said: [] };
  page.on("dialog", (dialog) => {
    noted.said.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("console", (message) => noted.said.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noted.said.push(`error: ${error.message}`));
  await page.route("**/*", (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.url().split("#")[0] === URL_OF_PAGE) {
      return route.fulfill({
        body: html, contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" },
      });
    }
    noted.asked.push(request.url());
    return route.abort();
  });
  await page.goto(URL_OF_PAGE);
  return { page, noted, close: () => context.close() };
}

const isOpen = (page) => page.evaluate(() => document.querySelector("details").open);
const focused = (page) => page.evaluate(() => document.activeElement.localName);

async function focusSummary(page) {
  for (let i = 0; i < 20 && (await focused(page)) !== "summary"; i++) {
    await page.keyboard.press("Tab");
  }
  demand(await focused(page) === "summary", "Tab does not reach the summary");
}

async function byKeyboard(page) {
  const links = await page.locator("details a").count();
  demand(!(await isOpen(page)), "it is open before anybody opened it");
  await focusSummary(page);
  for (const key of ["Enter", "Space"]) {
    await page.keyboard.press(key);
    demand(await isOpen(page), `${key} does not open it`);
    await page.keyboard.press(key);
    demand(!(await isOpen(page)), `${key} does not close it`);
  }
  await page.keyboard.press("Tab");
  const inside = () => page.evaluate(() => document.activeElement.closest("details") !== null);
  demand(!(await inside()), "a closed widget holds the focus");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  for (let i = 1; i <= links; i++) {
    await page.keyboard.press("Tab");
    demand(await focused(page) === "a" && await inside(), `Tab does not reach link ${i}`);
  }
}

async function axe(page, source) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  const lines = violations.map((one) => `${one.id}: ${one.help}: ${one.nodes[0].html}`);
  demand(lines.length === 0, lines.join("\n"));
}

// With rules of accessibility closed and open, in forced colours, and on a small screen.
async function byRules(browser, story, source) {
  for (const options of [{}, { forcedColors: "active" }, { viewport: SMALL }]) {
    const { page, close } = await open(browser, story.html, options);
    await axe(page, source);
    if (story.shown) {
      await page.evaluate(() => { document.querySelector("details").open = true; });
      await axe(page, source);
    }
    await close();
  }
}

async function onSmallScreen(browser, story) {
  const { page, close } = await open(browser, story.html, { viewport: SMALL });
  await page.evaluate(() => { document.querySelector("details").open = true; });
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
  demand(wide <= SMALL.width, `the page is ${wide} pixels wide`);
  await close();
}

// What the widget is made of: nothing that runs, loads or paints.
async function isPlain(page) {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll(".nutgraf-widget, .nutgraf-widget *")];
    const names = all.map((one) => one.localName);
    const attributes = all.flatMap((one) => [...one.attributes].map((two) => two.name));
    return { names: [...new Set(names)], attributes: [...new Set(attributes)] };
  });
  const elements = ["details", "summary", "ul", "li", "span", "a", "p", "div"];
  const attributes = ["class", "lang", "dir", "hidden", "href", "data-content-hash", "data-refused"];
  demand(found.names.every((name) => elements.includes(name)), `elements: ${found.names}`);
  demand(found.attributes.every((name) => attributes.includes(name)),
    `attributes: ${found.attributes}`);
}

async function speaksItsLanguage(page, story) {
  const found = await page.evaluate(() => {
    const details = document.querySelector("details");
    return { open: details.querySelector("summary").textContent, lang: details.lang,
      direction: getComputedStyle(details).direction };
  });
  demand(found.open === story.open, `the button says ${found.open}`);
  demand(found.lang === story.lang, `lang is ${found.lang}`);
  demand(found.direction === (story.direction || "ltr"), `direction is ${found.direction}`);
}

// Follows each link of the widget: is its sentence in sight then?
async function leadsToSentences(browser, story) {
  const html = story.html.replace("</head>", SPREAD + "</head>");
  const count = (story.widget.match(/<li>/g) || []).length;
  demand(count >= 2 && count <= 3, `${count} sentences`);
  for (let i = 0; i < count; i++) {
    const { page, close } = await open(browser, html);
    await page.locator("summary").click();
    const item = page.locator("details li").nth(i);
    const text = await item.locator("span").textContent();
    const link = item.locator("a");
    const href = await link.getAttribute("href");
    demand(href.startsWith(story.url ? URL_OF_PAGE + "#" : "#"), `the link goes to ${href}`);
    const parts = partsOf(href);
    const found = await page.evaluate(findSentence, parts);
    demand(found.text, `not in the story: ${JSON.stringify(parts)}`);
    demand(isInOrder(text, found.text), `"${text}" is not from "${found.text}"`);
    demand(!found.inSight, "the sentence is in sight already");
    await link.press("Enter");
    const arrived = await page.waitForFunction(`(${findSentence})(${JSON.stringify(parts)}).inSight`,
      undefined, { timeout: 5000 }).catch(() => null);
    demand(arrived, `the browser does not find sentence ${i + 1}: ${decodeURIComponent(href)}`);
    await close();
  }
}

async function showsNothing(page) {
  const widget = page.locator(".nutgraf-widget");
  demand(await widget.count() === 1 && !(await widget.isVisible()), "it is visible");
  demand((await widget.textContent()) === "", "it has text");
  demand(await page.locator("details").count() === 0, "there is something to open");
}

async function lookAt(browser, story, source, test) {
  const { page, noted, close } = await open(browser, story.html);
  await test(`${story.name}: plain elements`, () => isPlain(page));
  if (story.shown) {
    await test(`${story.name}: words in its language`, () => speaksItsLanguage(page, story));
    await test(`${story.name}: by keyboard alone`, () => byKeyboard(page));
    await test(`${story.name}: a small screen`, () => onSmallScreen(browser, story));
    await test(`${story.name}: links find their sentences`, () => leadsToSentences(browser, story));
  } else {
    await test(`${story.name}: nothing to see`, () => showsNothing(page));
  }
  await test(`${story.name}: nothing asked for, nothing said`, () => {
    demand(noted.asked.length === 0 && noted.said.length === 0,
      [...noted.asked, ...noted.said].join("\n"));
  });
  await close();
  await test(`${story.name}: axe finds nothing`, () => byRules(browser, story, source));
}

// Looks at all pages; `packages` finds what npm installed.
export async function inBrowser(packages, pages, test) {
  const { chromium } = packages("playwright-core");
  const source = fs.readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");
  const isRoot = process.getuid() === 0; // Chromium's sandbox is not for root
  const browser = await chromium.launch({
    executablePath: CHROMIUM, chromiumSandbox: !isRoot, args: ["--disable-dev-shm-usage"],
  });
  try {
    for (const story of pages) {
      await lookAt(browser, story, source, test);
    }
  } finally {
    await browser.close();
  }
}
