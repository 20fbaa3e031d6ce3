import { readFile, rename, writeFile } from "node:fs/promises";

const POLICY_PAGE = "https://policies.example/p/balkonbloem/en";
const POLICY_HTML = `${POLICY_PAGE}.fragment.h2.html`;

/** Gives the policy as HTML. `file` keeps the last copy: one that the process may write, outside the public folder. */
export async function policyHtml(file) {
  const nothing = { html: `<p><a href="${POLICY_PAGE}">${POLICY_PAGE}</a></p>`, etag: '""', until: 0 };
  const copy = await readFile(file, "utf8").then(JSON.parse).catch(() => nothing);
  if (Date.now() < copy.until) return copy.html;
  const now = await asked(copy);
  const fresh = `${file}.${process.pid}.${Math.random()}`;
  await writeFile(fresh, JSON.stringify(now))
    .then(() => rename(fresh, file)) // at once, so that nobody reads half a file
    .catch(console.error);
  return now.html;
}

/** Asks the server whether the copy still holds. Without a usable answer within 3 seconds the copy serves a minute more. */
async function asked(copy) {
  try {
    const answer = await fetch(POLICY_HTML, {
      headers: { "If-None-Match": copy.etag },
      redirect: "error",
      signal: AbortSignal.timeout(3000),
    });
    if (answer.status !== 200 && answer.status !== 304) throw new Error(`status ${answer.status}`);
    const age = /max-age=(\d+)/.exec(answer.headers.get("cache-control"))?.[1] ?? 60;
    const until = Date.now() + age * 1000;
    if (answer.status === 304) return { ...copy, until };
    return { html: await answer.text(), etag: answer.headers.get("etag") ?? '""', until };
  } catch (error) {
    console.error(`${POLICY_HTML}: ${error.message}`);
    return { ...copy, until: Date.now() + 60_000 };
  }
}
