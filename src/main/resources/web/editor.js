// Makes the plain form of the endpoint an editor: YASQE and YASR of YASGUI, with our prefixes, our examples and the names
// of our own vocabulary. Nothing is asked of another host: prefixes do not come from prefix.cc, nor names from LOV, and
// there is no shortener of links. Without this script the form works as it is.

const form = document.querySelector('form[data-editor]')
const field = form.elements.query
const endpoint = new URL(form.action, location.href).pathname
const { Yasqe, Yasr } = window

/** Completes terms: full IRIs that begin with what was written, given back with the prefixes of the query. */
function completer(name, from, terms) {
  Yasqe.forkAutocompleter(from, { name, bulk: true, autoShow: true, persistenceId: null, get: () => terms }, false)
  return name
}

function button(label, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'second'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}

/** The address of a query: it works without scripts as well. */
function linkTo(query) {
  return `${location.origin}${endpoint}?query=${encodeURIComponent(query)}`
}

/** A query in the address: ?query=…, which the server has put into the form, or #query=… as YASGUI writes it. */
function sharedQuery() {
  return new URLSearchParams(location.hash.slice(1)).get('query')
}

function start(settings) {
  Yasqe.defaults.autocompleters = [
    completer('our-prefixes', 'prefixes', Object.entries(settings.prefixes).map(([prefix, name]) => `${prefix}: <${name}>`)),
    completer('our-classes', 'class', settings.classes),
    completer('our-properties', 'property', settings.properties),
    'variables'
  ]
  const place = document.createElement('div')
  place.className = 'yasgui'
  const results = document.createElement('div')
  form.after(place)
  place.after(results)
  const yasqe = new Yasqe(place, {
    value: sharedQuery() ?? field.value,
    requestConfig: { endpoint, method: 'POST', acceptHeaderSelect: 'application/sparql-results+json,text/plain;q=0.1',
      acceptHeaderGraph: 'text/turtle,text/plain;q=0.1' },
    persistenceId: null, consumeShareLink: null, createShareableLink: null,
    resizeable: true, editorHeight: '22rem'
  })
  const yasr = new Yasr(results, { persistenceId: null, prefixes: { ...settings.prefixes, id: `${settings.base}id/`, lexicon: 'https://w3id.org/relata/lexicon/' },
    pluginOrder: ['table', 'response'],
    getDownloadFileName: () => 'answer' })
  yasqe.on('queryResponse', (_, response, duration) => yasr.setResponse(response, duration))
  dress(yasqe, place)
  tell(yasqe, yasr, results)
  offerExamples(yasqe, settings.examples, place)
  lead(results, settings.base)
  form.hidden = true
  // CodeMirror measures itself, which it could not while its place was not there.
  yasqe.refresh()
  // What the server has answered already, or refused, stays until something else is asked.
  yasqe.on('query', () => document.querySelectorAll('section.answer, main > .problem').forEach(part => part.remove()))
  if (sharedQuery()) yasqe.query().catch(() => {})
}

/** Tells those who do not see the editor what it is, and lets nobody be caught in it. */
function dress(yasqe, place) {
  const hint = document.createElement('p')
  hint.className = 'note'
  hint.id = 'editor-hint'
  hint.textContent = 'Ctrl+Enter asks, Ctrl+Space completes, Tab indents. To leave the editor by keys, press Escape, then Tab.'
  place.after(hint)
  const input = yasqe.getInputField()
  input.setAttribute('aria-label', 'SPARQL query')
  input.setAttribute('aria-describedby', hint.id)
  place.querySelector('.CodeMirror-scroll')?.removeAttribute('tabindex')
  const run = place.querySelector('.yasqe_queryButton')
  // After Escape, Tab goes on from the button that asks.
  yasqe.addKeyMap({ Esc: () => run.focus() })
}

/** Says in words what the answer is. */
function tell(yasqe, yasr, results) {
  const status = document.createElement('p')
  status.className = 'note'
  status.role = 'status'
  results.before(status)
  yasqe.on('query', () => { status.textContent = 'Asking …' })
  yasqe.on('queryResponse', (_, response, duration) => {
    const rows = yasr.results?.getBindings()?.length
    const time = `${(duration / 1000).toFixed(1)} s`
    status.textContent = response instanceof Error ? 'The query was not answered; the reason stands below.'
      : rows === undefined ? `Answered in ${time}` : `${rows} ${rows === 1 ? 'row' : 'rows'} in ${time}`
  })
  // Its list of sizes has a label beside it that names nothing.
  yasr.on('drawn', () => results.querySelector('.tableSizer')?.setAttribute('aria-label', 'Rows at once'))
  results.role = 'region'
  results.setAttribute('aria-label', 'Answer')
}

function offerExamples(yasqe, examples, place) {
  const bar = document.createElement('div')
  bar.className = 'editor-tools'
  const label = document.createElement('label')
  label.htmlFor = 'examples'
  label.textContent = 'Examples'
  const choice = document.createElement('select')
  choice.id = 'examples'
  choice.append(new Option('choose a question', ''), ...examples.map((example, i) => new Option(example.summary, String(i))))
  choice.addEventListener('change', () => {
    if (choice.value !== '') yasqe.setValue(examples[Number(choice.value)].query)
  })
  const said = document.createElement('span')
  said.role = 'status'
  said.className = 'note'
  const copy = button('Copy link', async () => {
    const link = linkTo(yasqe.getValue())
    history.replaceState(null, '', link)
    try {
      await navigator.clipboard.writeText(link)
      said.textContent = 'The link is copied.'
    } catch {
      said.textContent = 'The link stands in the address bar.'
    }
  })
  bar.append(label, choice, copy, said)
  place.before(bar)
}

/** Things of this data have their pages here, whatever their IRIs begin with. */
function lead(results, base) {
  results.addEventListener('click', event => {
    const link = event.target.closest('a.iri')
    const iri = link?.getAttribute('href') ?? ''
    for (const part of ['id/', 'ontology/', 'lexicon/']) {
      const start = (part === 'id/' ? base : 'https://w3id.org/relata/') + part
      if (iri.startsWith(start)) link.href = endpoint.replace(/sparql$/, part) + iri.slice(start.length)
    }
  }, true)
}

start(await (await fetch(form.dataset.editor)).json())
