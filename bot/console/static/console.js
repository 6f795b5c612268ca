// Keeps pages fresh and lets the keyboard move through lists. Every page works without it.
"use strict";

const EVERY = 3000;

// A part of the page that names an address in data-refresh is fetched again and again, and replaced where it changed.
function refresh(part) {
  let before = part.innerHTML;
  const again = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(part.dataset.refresh, { headers: { Accept: "text/html" }, redirect: "error" });
      if (answer.status === 401) { location.reload(); return; }
      if (!answer.ok) return;
      const fresh = await answer.text();
      if (fresh.trim() === before.trim()) return;
      before = fresh;
      const chosen = part.querySelector("tr.at");
      const focused = part.contains(document.activeElement);
      part.innerHTML = fresh;
      if (chosen) choose(document.getElementById(chosen.id), focused);
    } catch { /* The console is away for a moment: the next try tells. */ }
  };
  setInterval(again, EVERY);
}

// Two people on one mail see each other.
function look(part) {
  const tell = async () => {
    if (document.hidden) return;
    const body = new URLSearchParams({ token: part.dataset.token });
    try {
      const answer = await fetch(part.dataset.looking, { method: "POST", body, redirect: "error" });
      if (answer.ok) part.innerHTML = await answer.text();
    } catch { /* As above. */ }
  };
  setInterval(tell, EVERY * 3);
}

function choose(row, focus) {
  if (!row) return;
  for (const other of document.querySelectorAll("tr.at")) other.classList.remove("at");
  row.classList.add("at");
  row.scrollIntoView({ block: "nearest" });
  if (focus !== false) row.querySelector("a.go")?.focus();
}

function move(step) {
  const rows = [...document.querySelectorAll("table.list tbody tr")];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row.classList.contains("at"));
  choose(rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(input|select|textarea)$/i.test(event.target.tagName);
  if (typing) { if (event.key === "Escape") event.target.blur(); return; }
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "Enter" && event.target === document.body) document.querySelector("tr.at a.go")?.click();
  else if (event.key === "/") { const search = document.getElementById("q"); if (search) { event.preventDefault(); search.focus(); } }
  else if (event.key === "u") document.querySelector("a.back")?.click();
});

for (const part of document.querySelectorAll("[data-refresh]")) refresh(part);
for (const part of document.querySelectorAll("[data-looking]")) look(part);
