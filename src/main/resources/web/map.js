// Draws points on a map of the land, without borders, and asks no other host for anything.
//
// What it needs of a page, which reads as a list without it (src/main/jte/map.jte):
//
//   <div class="map" data-map data-library="…/leaflet.js" data-style="…/leaflet.css" data-land="…/land.json">
//     … <li data-lat="52.05" data-lon="29.27" data-label="Mozyr"> … <a href="/page/place/mozyr">Mozyr</a> … </li> …
//   </div>
//
// Every element in it with data-lat and data-lon is a point: degrees, north and east positive. data-label is what the point
// is called, else the words of the first link in the element; the point leads where the first link leads that is on this
// host, else nowhere. The elements may be of any kind: items of a list, rows of a table.
// The map is put before them as <div class="map-view">, when it is about to be seen. Labels are left out where there are
// more than LABELLED points, until one is pointed at or has the focus.

const NEAR = '300px';
const LABELLED = 30;
const FARTHEST_ZOOM = 1;
const CLOSEST_ZOOM = 9;
const ALONE_ZOOM = 3;

let library;
let land;

for (const map of document.querySelectorAll('[data-map]')) {
  const points = pointsOf(map);
  if (points.length > 0) {
    whenNear(map, () => draw(map, points));
  }
}

function pointsOf(map) {
  return [...map.querySelectorAll('[data-lat][data-lon]')]
    .map((element) => {
      const link = element.querySelector('a[href]');
      const here = link && new URL(link.href).origin === location.origin;
      return {
        lat: Number.parseFloat(element.dataset.lat),
        lon: Number.parseFloat(element.dataset.lon),
        label: element.dataset.label || link?.textContent.trim() || '',
        href: here ? link.href : null,
      };
    })
    .filter((point) => Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180);
}

function whenNear(element, act) {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      act();
    }
  }, { rootMargin: NEAR });
  observer.observe(element);
}

async function draw(map, points) {
  library ??= Promise.all([script(map.dataset.library), style(map.dataset.style)]);
  land ??= fetch(map.dataset.land).then((response) => response.json());
  const [outlines] = await Promise.all([land, library]);
  const L = globalThis.L;
  const view = document.createElement('div');
  view.className = 'map-view';
  view.role = 'region';
  view.ariaLabel = `Map: ${points.slice(0, 3).map((point) => point.label).join(', ')}${points.length > 3 ? ' …' : ''}`;
  map.prepend(view);
  const leaflet = L.map(view, {
    attributionControl: false,
    minZoom: FARTHEST_ZOOM,
    maxZoom: CLOSEST_ZOOM,
    // A page that is scrolled must not get stuck in a map.
    scrollWheelZoom: false,
    dragging: !L.Browser.mobile,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const places = points.map((point) => [point.lat, point.lon]);
  if (places.length === 1) {
    leaflet.setView(places[0], ALONE_ZOOM);
  } else {
    leaflet.fitBounds(L.latLngBounds(places), { padding: [40, 40], maxZoom: ALONE_ZOOM + 3 });
  }
  const outlined = polygons(outlines);
  for (const turn of [-360, 0, 360]) {
    // Beyond the 180th meridian the world begins again.
    const turned = outlined.map((rings) => rings.map((ring) => ring.map(([y, x]) => [y, x + turn])));
    L.polygon(turned, { className: 'land', interactive: false, weight: 1, smoothFactor: 0.7 }).addTo(leaflet);
  }
  for (const point of points) {
    L.marker([point.lat, point.lon], {
      icon: L.divIcon({ className: 'map-point', iconSize: [0, 0], html: mark(point, points.length <= LABELLED) }),
      interactive: false,
      keyboard: false,
    }).addTo(leaflet);
  }
  L.control.scale({ imperial: false }).addTo(leaflet);
  view.dataset.drawn = String(points.length);
}

/** A point with its label: a link where there is something to see. */
function mark(point, labelled) {
  const element = document.createElement(point.href ? 'a' : 'span');
  if (point.href) {
    element.href = point.href;
  }
  element.className = labelled ? 'labelled' : 'unlabelled';
  const label = document.createElement('span');
  label.textContent = point.label;
  element.append(label);
  return element;
}

/** The outlines as latitude and longitude; see reduce-land.mjs for how they are written. */
function polygons({ scale, polygons: written }) {
  return written.map((rings) => rings.map((numbers) => {
    const ring = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      ring.push([y / scale, x / scale]);
    }
    return ring;
  }));
}

function script(src) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
    document.head.append(element);
  });
}

function style(href) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('link');
    Object.assign(element, { rel: 'stylesheet', href, onload: resolve, onerror: reject });
    document.head.append(element);
  });
}
