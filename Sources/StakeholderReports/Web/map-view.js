// The window onto the map: moved by dragging and the arrow keys, made larger and smaller.
{
  const canvas = stakemap.byId("canvas");
  const drawing = canvas?.querySelector("svg");
  if (drawing) {
    const whole = drawing.viewBox.baseVal;
    const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    const view = { ...all };
    const [least, most] = [1 / 40, 1.5];
    canvas.classList.add("is-live");
    drawing.setAttribute("preserveAspectRatio", "xMidYMid meet");

    const show = () =>
      drawing.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);

    // How many units of the drawing a pixel is.
    const scale = () => {
      const box = canvas.getBoundingClientRect();
      return Math.max(view.width / box.width, view.height / box.height);
    };

    // A place in the window as a place in the drawing.
    const place = (x, y) => {
      const point = new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM().inverse());
      return { x: point.x, y: point.y };
    };

    // Makes the view larger or smaller, a place of the drawing staying where it is.
    const zoom = (factor, around) => {
      const width = Math.min(all.width * most, Math.max(all.width * least, view.width * factor));
      const change = width / view.width;
      const centre = around || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
      view.x = centre.x - (centre.x - view.x) * change;
      view.y = centre.y - (centre.y - view.y) * change;
      view.width = width;
      view.height *= change;
      show();
    };

    const move = (x, y) => {
      view.x += x * scale();
      view.y += y * scale();
      show();
    };

    const fit = () => {
      Object.assign(view, all);
      show();
    };

    // Shows some elements, with room around them; not larger than is easy to read.
    const frame = (elements) => {
      const boxes = elements.map((element) => element.getBoundingClientRect());
      if (!boxes.length) return;
      const [from, to] = [
        place(Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))),
        place(Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))),
      ];
      const room = 40;
      const size = canvas.getBoundingClientRect();
      const width = Math.max(to.x - from.x + 2 * room, size.width / 2.2);
      const height = Math.max(to.y - from.y + 2 * room, size.height / 2.2);
      const larger = Math.max(width / all.width, height / all.height);
      view.width = Math.min(all.width, all.width * larger);
      view.height = Math.min(all.height, all.height * larger);
      view.x = (from.x + to.x) / 2 - view.width / 2;
      view.y = (from.y + to.y) / 2 - view.height / 2;
      show();
    };

    const look = (at) => {
      Object.assign(view, at);
      show();
    };

    stakemap.view = { canvas, drawing, fit, frame, look, zoom, show: () => ({ ...view }) };

    stakemap.byId("zoom-in").addEventListener("click", () => zoom(1 / 1.4));
    stakemap.byId("zoom-out").addEventListener("click", () => zoom(1.4));
    stakemap.byId("zoom-fit").addEventListener("click", fit);

    // The wheel alone scrolls the page, as it does everywhere else.
    canvas.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.exp(event.deltaY / 300), place(event.clientX, event.clientY));
    }, { passive: false });

    canvas.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = 60;
      const actions = {
        ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0),
        ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step),
        "+": () => zoom(1 / 1.4), "-": () => zoom(1.4), 0: fit,
      };
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    });

    // One finger or the mouse moves, two fingers also change the size. A short way is a click.
    const fingers = new Map();
    let way = 0;
    const spread = () => {
      const [a, b] = [...fingers.values()];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    canvas.addEventListener("pointerdown", (event) => {
      if (!fingers.size) way = 0;
      if (event.button !== 0 || event.target.closest(".zoom")) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    canvas.addEventListener("pointermove", (event) => {
      const last = fingers.get(event.pointerId);
      if (!last) return;
      const [x, y] = [event.clientX - last.x, event.clientY - last.y];
      const before = fingers.size === 2 ? spread() : 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 2) {
        zoom(before / Math.max(1, spread()), place(event.clientX, event.clientY));
        return;
      }
      way += Math.abs(x) + Math.abs(y);
      if (way < 5) return;
      canvas.setPointerCapture(event.pointerId);
      canvas.classList.add("is-dragged");
      move(-x, -y);
    });
    const end = (event) => {
      fingers.delete(event.pointerId);
      if (!fingers.size) canvas.classList.remove("is-dragged");
    };
    canvas.addEventListener("pointerup", end);
    canvas.addEventListener("pointercancel", end);
    canvas.addEventListener("click", (event) => {
      // Enter on a link is a click of no button.
      if (way < 5 || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true });
    canvas.addEventListener("dragstart", (event) => event.preventDefault());
    addEventListener("beforeprint", fit);
  }
}
