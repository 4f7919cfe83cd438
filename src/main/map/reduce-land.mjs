// Reduces the outlines of the world's land to what the pages need: src/main/resources/web/land.json.
//
//   npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//   node reduce-land.mjs package/land-50m.json > ../resources/web/land.json
//
// In: TopoJSON of Natural Earth's land, 1:50 million. Natural Earth is in the public domain
// (https://www.naturalearthdata.com/about/terms-of-use/); world-atlas only repacks it. There are no borders in it.
// Out: {"note", "scale", "polygons"}; a polygon is a list of rings, its outline and then its holes; a ring is a list of
// whole numbers x0, y0, dx1, dy1, dx2, dy2 … in units of 1/scale degrees, longitude before latitude, the first point
// absolute and each other one relative to the point before it; rings are not closed, and go on beyond 180 degrees where they
// cross that meridian. Same input, same output.
import { readFileSync } from 'node:fs';

const SCALE = 100; // A hundredth of a degree is about a kilometre.
const TOLERANCE = 0.02; // Points that a line misses by less than this are left out, in degrees.
const SMALLEST = 0.0015; // Islands of less than this many square degrees are left out.

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const arcs = topology.arcs.map(decoded);

/** The points of an arc, in degrees: they are written as differences. */
function decoded(arc) {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The points of a ring of arcs, of which each begins where the one before it ends; ~n is arc n backwards. */
function ring(indexes) {
  const points = indexes.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]).slice(0, -1));
  const unrolled = continued([...points, points[0]]);
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  // What goes once around the world, as Antarctica does, is closed along the pole.
  const whole = first[0] === last[0] ? unrolled : [...unrolled, [last[0], -90], [first[0], -90], first];
  return simplified(centred(whole)).slice(0, -1);
}

/** Turned around the world until the middle lies between -180 and 180 degrees. */
function centred(points) {
  const xs = points.map(([x]) => x);
  const turn = Math.round((Math.min(...xs) + Math.max(...xs)) / 2 / 360) * 360;
  return points.map(([x, y]) => [x - turn, y]);
}

/** Points that cross the 180th meridian go on beyond 180 degrees. */
function continued(points) {
  let turn = 0;
  return points.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - points[i - 1][0];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + turn, y];
  });
}

/** Leaves out what a line between the others misses by less than the tolerance (Douglas and Peucker 1973). */
function simplified(points) {
  const kept = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  if (closed(points)) {
    const far = farthest(points, 0, points.length - 1).index;
    kept.add(far);
    open.splice(0, 1, [0, far], [far, points.length - 1]);
  }
  while (open.length > 0) {
    const [from, to] = open.pop();
    const { index, distance } = farthest(points, from, to);
    if (distance > TOLERANCE) {
      kept.add(index);
      open.push([from, index], [index, to]);
    }
  }
  return [...kept].sort((a, b) => a - b).map((index) => points[index]);
}

function closed(points) {
  return points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
}

function farthest(points, from, to) {
  let index = from;
  let distance = -1;
  for (let i = from + 1; i < to; i++) {
    const d = distanceToLine(points[i], points[from], points[to]);
    if (d > distance) {
      distance = d;
      index = i;
    }
  }
  return { index, distance };
}

function distanceToLine([x, y], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

function area(points) {
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    return sum + x * y2 - x2 * y;
  }, 0)) / 2;
}

/** The differences, in units; points that fall together are one. */
function written(points) {
  const numbers = [];
  let last = [0, 0];
  for (const point of points) {
    const [x, y] = point.map((degrees) => Math.round(degrees * SCALE));
    if (numbers.length === 0 || x !== last[0] || y !== last[1]) {
      numbers.push(x - last[0], y - last[1]);
      last = [x, y];
    }
  }
  return numbers;
}

const polygons = topology.objects.land.geometries
  .flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs))
  .map((polygon) => polygon.map(ring).filter((points) => points.length > 2 && area(points) >= SMALLEST).map(written))
  .filter((polygon) => polygon.length > 0);

const note = 'Land without borders: Natural Earth, 1:50 million, public domain; made by src/main/map/reduce-land.mjs';
process.stdout.write(`${JSON.stringify({ note, scale: SCALE, polygons })}\n`);
