// Tables that sort by a click on a heading, copy to a spreadsheet, and stand row under row on a phone.
{
  const { words, language } = stakemap.data;
  const order = new Intl.Collator(language, { numeric: true });
  const unknown = "–";

  // A cell as a number where all of it is one, with the spaces and commas of the language.
  const number = (text) => {
    const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
    const point = language.startsWith("fr") ? plain.replace(",", ".") : plain.replace(/,/g, "");
    return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : null;
  };

  const compare = (a, b) => {
    const [x, y] = [number(a), number(b)];
    return x !== null && y !== null ? x - y : order.compare(a, b);
  };

  const sort = (table, column, heading) => {
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const text = (row) => row.cells[column].textContent.trim();
    const rows = Array.from(body.rows, (row, place) => ({ row, place, text: text(row) }));
    rows.sort((a, b) => {
      // What is not known comes last either way.
      if ((a.text === unknown) !== (b.text === unknown)) return a.text === unknown ? 1 : -1;
      return (down ? -1 : 1) * compare(a.text, b.text) || a.place - b.place;
    });
    body.append(...rows.map((entry) => entry.row));
  };

  // Spreadsheets take both: cells as lines with tabs, and as a table.
  const copy = (table, status) => {
    const lines = Array.from(table.rows, (row) =>
      Array.from(row.cells, (cell) => cell.textContent.trim().replace(/[\t\n]+/g, " ")).join("\t"));
    const put = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", lines.join("\n"));
      event.clipboardData.setData("text/html", table.outerHTML);
    };
    document.addEventListener("copy", put, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", put);
    status.textContent = done ? words.copied : "";
  };

  // On a phone a row of words is read as a list of named values; numbers are compared down their columns.
  const stack = (table) => {
    const headings = Array.from(table.tHead.rows[0].cells);
    const numbers = headings.filter((heading) => heading.classList.contains("number")).length;
    if (table.classList.contains("heat") || headings.length < 4 || 2 * numbers >= headings.length) return;
    table.classList.add("stacked");
    const colon = language.startsWith("fr") ? "\u00a0: " : ": ";
    const names = headings.map((heading) => heading.textContent + colon);
    for (const row of table.tBodies[0].rows) {
      Array.from(row.cells).forEach((cell, column) => { cell.dataset.name = names[column]; });
    }
  };

  for (const table of document.querySelectorAll(".table table")) {
    stack(table);
    Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
      const button = stakemap.make("button", heading.textContent);
      button.type = "button";
      button.title = `${words.sort} ${heading.textContent}`;
      button.addEventListener("click", () => sort(table, column, heading));
      heading.replaceChildren(button);
    });
    const tools = stakemap.make("div", "", "table-tools");
    const button = stakemap.make("button", words.copy);
    button.type = "button";
    const status = stakemap.make("span", "", "status");
    status.setAttribute("role", "status");
    button.addEventListener("click", () => copy(table, status));
    tools.append(button, status);
    table.closest(".table").prepend(tools);
  }
}
