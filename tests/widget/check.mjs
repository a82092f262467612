// Makes the widget of several stories, puts each on a page and looks at it as a
// validator does, as rules of accessibility do, and as a reader with a keyboard does.
//   node check.mjs BUILD
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inBrowser } from "./browser.mjs";
import { STORIES, pageOf } from "./pages.mjs";

const build = path.resolve(process.argv[2] || "build");
const packages = createRequire(path.join(build, "widget", "package.json"));

let tests = 0;
const failures = [];

// One line a test, as TAP has it; an error in a test is its failure, not the end.
async function test(name, work) {
  tests += 1;
  try {
    await work();
    console.log(`ok ${tests} - ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`not ok ${tests} - ${name}\n  ${String(error.message).replaceAll("\n", "\n  ")}`);
  }
}

function makePages() {
  const folder = path.join(build, "widget", "pages");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return STORIES.map((story) => {
    const page = pageOf(story, path.join(build, "nutgraf"));
    page.file = path.join(folder, story.name.replaceAll("/", "-") + ".html");
    fs.writeFileSync(page.file, page.html);
    return page;
  });
}

// The Nu HTML checker, over all pages at once: it takes a second to start.
function validate(pages) {
  const jar = path.join(path.dirname(packages.resolve("vnu-jar")), "build", "dist", "vnu.jar");
  const answer = execFileSync("java", ["-jar", jar, "--stdout", "--exit-zero-always", "--format",
    "json", ...pages.map((page) => page.file)], { encoding: "utf8", maxBuffer: 1 << 26 });
  return JSON.parse(answer).messages;
}

const pages = makePages();
const messages = validate(pages);
for (const page of pages) {
  await test(`${page.name}: valid HTML`, () => {
    const own = messages.filter((message) => message.url.endsWith(path.basename(page.file)));
    const lines = own.map((message) => `${message.lastLine}: ${message.type}: ${message.message}`);
    if (lines.length > 0) {
      throw new Error(lines.join("\n"));
    }
  });
}
await inBrowser(packages, pages, test);

console.log(`1..${tests}`);
if (failures.length > 0) {
  console.log(`check-widget: ${failures.length} of ${tests} failed`);
  process.exit(1);
}
console.log(`check-widget: all ${tests} passed`);
