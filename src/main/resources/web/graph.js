// Draws a graph from the list of its edges, which stays below it as what can be read and reached by keys.
//
//   <figure class="graph">
//     <div data-graph data-library="…/cytoscape.min.js" hidden></div>
//     <ul class="edges">
//       <li><span class="from"><a href="…">A</a></span> → <span class="edge-label">how</span>
//           <span class="to"><a href="…">B</a></span></li>
//
// Each end of an edge is a node; the same words and address are the same node. Colours are those of the style sheet, also
// when it turns dark. Cytoscape is loaded from the address in data-library, and only where there is a graph.

const FONT = 12

function nodeOf(place) {
  const link = place.querySelector('a')
  const label = place.textContent.trim()
  return { id: `${label} ${link?.getAttribute('href') ?? ''}`, label, href: link?.href }
}

/** The elements of the graph, as Cytoscape takes them, from the list. */
function elementsOf(list) {
  const nodes = new Map()
  const edges = []
  for (const item of list.querySelectorAll('li')) {
    const [from, to] = ['.from', '.to'].map(place => nodeOf(item.querySelector(place)))
    for (const node of [from, to]) nodes.set(node.id, node)
    edges.push({ source: from.id, target: to.id, label: item.querySelector('.edge-label').textContent.trim() })
  }
  return [...[...nodes.values()].map(data => ({ group: 'nodes', data })),
    ...edges.map(data => ({ group: 'edges', data }))]
}

function styleOf(place) {
  const style = getComputedStyle(place)
  const colour = name => style.getPropertyValue(name).trim()
  const text = { color: colour('--ink'), 'font-size': FONT, 'font-family': style.fontFamily }
  return [
    { selector: 'node', style: { ...text, label: 'data(label)', 'background-color': colour('--brand'), width: 18, height: 18,
      'text-wrap': 'wrap', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 4,
      'text-background-color': colour('--raised'), 'text-background-opacity': 0.8 } },
    { selector: 'edge', style: { ...text, label: 'data(label)', width: 1.5, 'line-color': colour('--soft'), color: colour('--soft'),
      'target-arrow-color': colour('--soft'), 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', 'font-size': FONT - 1,
      'text-rotation': 'autorotate', 'text-background-color': colour('--raised'), 'text-background-opacity': 0.9 } },
    { selector: 'node:active, node:selected', style: { 'background-color': colour('--evidence-line') } }
  ]
}

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
}

function button(label, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'second'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}

async function draw(place) {
  const figure = place.closest('figure')
  const elements = elementsOf(figure.querySelector('.edges'))
  if (elements.length === 0) return
  // Cytoscape would put a <style> for its container into the page, which the policy forbids; ours says the same.
  const taken = document.createElement('meta')
  taken.id = '__________cytoscape_stylesheet'
  document.head.append(taken)
  await load(place.dataset.library)
  place.hidden = false
  place.role = 'img'
  place.setAttribute('aria-label', 'The graph, drawn; it stands below as a list')
  const graph = window.cytoscape({
    container: place, elements, style: styleOf(place), minZoom: 0.1, maxZoom: 4, userZoomingEnabled: false,
    layout: { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 70,
      nodeRepulsion: () => 12000, componentSpacing: 40, padding: 20,
      boundingBox: { x1: 0, y1: 0, w: place.clientWidth, h: place.clientHeight } }
  })
  graph.on('tap', 'node', event => { if (event.target.data('href')) location.assign(event.target.data('href')) })
  const tools = document.createElement('p')
  tools.className = 'tools'
  const zoom = factor => graph.zoom({ level: graph.zoom() * factor,
    renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } })
  tools.append(button('Closer', () => zoom(1.4)), button('Further', () => zoom(1 / 1.4)), button('Whole', () => graph.fit(20)))
  place.after(tools)
  figure.querySelector('details').open = false
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(styleOf(place)))
  new ResizeObserver(() => graph.resize()).observe(place)
  figure.dataset.drawn = graph.nodes().length
}

for (const place of document.querySelectorAll('[data-graph]')) await draw(place)
