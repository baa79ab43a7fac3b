// From card to card of the map by the arrow keys.

const WAYS = {
  ArrowLeft: ([x, y]) => [-x, y],
  ArrowRight: ([x, y]) => [x, y],
  ArrowUp: ([x, y]) => [-y, x],
  ArrowDown: ([x, y]) => [y, x],
};

function middle([x, y, width, height]) {
  return [x + width / 2, y + height / 2];
}

// The card that lies nearest in the key's direction, those beside it counting as farther away; the
// same one where there is none. `boxes` holds a box [x, y, width, height] or 0 for each card.
function cardToward(boxes, from, key) {
  const [x, y] = middle(boxes[from]);
  let nearest = from;
  let least = Infinity;
  boxes.forEach((box, card) => {
    if (box === 0 || card === from) {
      return;
    }
    const [toX, toY] = middle(box);
    const [along, across] = WAYS[key]([toX - x, toY - y]);
    const far = along + 2 * Math.abs(across);
    if (along > 1 && far < least) {
      [nearest, least] = [card, far];
    }
  });
  return nearest;
}

export { cardToward };
