// Which boxes and lines of the map stand for what, and how some are brought out among the others.
if (stakemap.view) {
  const { parties, ties, lines } = stakemap.data;
  const { byId } = stakemap;
  const party = new Map(parties.map((entry) => [entry.id, { ...entry, element: entry.box && byId(entry.box) }]));
  const pair = (a, b) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

  // The ties that each pair of parties has, a tie through a third being two.
  const between = new Map();
  ties.forEach((tie, row) => {
    const legs = tie.via && party.has(tie.via)
      ? [[tie.from, tie.via], [tie.via, tie.to]] : [[tie.from, tie.to]];
    for (const [from, to] of legs) {
      const key = pair(from, to);
      if (!between.has(key)) between.set(key, []);
      between.get(key).push(row);
    }
  });
  const line = Object.entries(lines).map(([id, entry]) => ({
    ...entry,
    element: byId(id),
    ties: (between.get(pair(entry.from, entry.to)) || [])
      .filter((row) => !entry.layer || ties[row].layer === entry.layer),
  })).filter((entry) => entry.element);

  const clear = () => {
    for (const element of stakemap.view.drawing.querySelectorAll(".is-on, .is-faint")) {
      element.classList.remove("is-on", "is-faint");
    }
  };

  // Brings out parties and ties; of a tie both ends too.
  const mark = (ids, rows) => {
    clear();
    const wanted = new Set(rows);
    const on = new Set(ids);
    for (const row of rows) for (const id of [ties[row].from, ties[row].via, ties[row].to]) on.add(id);
    const shown = [];
    for (const entry of party.values()) {
      if (!entry.element) continue;
      const isOn = on.has(entry.id);
      entry.element.classList.add(isOn ? "is-on" : "is-faint");
      if (isOn) shown.push(entry.element);
    }
    for (const entry of line) {
      const isOn = entry.ties.some((row) => wanted.has(row));
      entry.element.classList.add(isOn ? "is-on" : "is-faint");
    }
    stakemap.view.frame(shown);
    return shown.length;
  };

  // A party with its own lines and neighbours.
  const markParty = (id) => {
    clear();
    const own = line.filter((entry) => entry.from === id || entry.to === id);
    const near = new Set([id, ...own.flatMap((entry) => [entry.from, entry.to])]);
    for (const entry of party.values()) {
      if (!entry.element) continue;
      if (entry.id === id) entry.element.classList.add("is-on");
      else if (!near.has(entry.id)) entry.element.classList.add("is-faint");
    }
    for (const entry of line) if (!own.includes(entry)) entry.element.classList.add("is-faint");
    const element = party.get(id)?.element;
    if (element) stakemap.view.frame([...near].map((other) => party.get(other)?.element).filter(Boolean));
    return Boolean(element);
  };

  stakemap.marks = { party, line, mark, markParty, clear };
}
