// Suggests names while they are typed. Without this script the inputs are plain ones.
//
//   <input type="text" data-suggest="/suggest">
//       a search box: choosing a suggestion goes to its page; Enter without a choice sends the form
//   <input type="text" data-suggest="/suggest" data-kind="State,Force" data-value-into="state">
//       a field of a form: choosing a suggestion writes its label into the input, and its value (state/belarus) into the
//       element with that id, such as <input type="hidden" id="state" name="state">; what is typed afterwards empties that
//       element again, or, with data-free, is written into it as it is
//
//   data-suggest      where to ask: GET <data-suggest>?q=…&kind=…&limit=… (a path of this server)
//   data-kind         which kinds of things are suggested, by class and separated by commas; all but claims without it
//   data-value-into   the id of the element that takes the value; in its presence nobody is sent to another page
//   data-free         what was typed is a value too
//
// An input fires a bubbling event "suggestion" with the suggestion as its detail when one is chosen.
// It follows the pattern "Editable Combobox With List Autocomplete" of the ARIA Authoring Practices: arrows, Home and End,
// Enter, Escape and Tab do what they say there, and a live region tells how many suggestions there are.

const PAUSE = 120
const LIMIT = 10
let boxes = 0

class Suggestions {
  constructor(input) {
    this.input = input
    this.into = input.dataset.valueInto ? document.getElementById(input.dataset.valueInto) : null
    this.id = `suggestions-${++boxes}`
    this.found = []
    this.active = -1
    this.build()
    this.listen()
  }

  build() {
    const place = element('div', 'suggest')
    this.input.before(place)
    this.list = element('ul', 'suggestions')
    this.list.id = this.id
    this.list.role = 'listbox'
    this.list.hidden = true
    this.list.setAttribute('aria-label', 'Suggestions')
    this.status = element('div', 'unseen')
    this.status.role = 'status'
    place.append(this.input, this.list, this.status)
    set(this.input, {
      role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      'aria-controls': this.id, 'aria-haspopup': 'listbox'
    })
  }

  listen() {
    this.input.addEventListener('input', () => this.typed())
    this.input.addEventListener('keydown', event => this.pressed(event))
    this.input.addEventListener('blur', () => this.close())
    // A press must not take the focus away from the input before the click comes.
    this.list.addEventListener('mousedown', event => event.preventDefault())
    this.list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]')
      if (option) this.choose(this.found[[...this.list.children].indexOf(option)])
    })
  }

  typed() {
    if (this.into) this.into.value = 'free' in this.input.dataset ? this.input.value : ''
    clearTimeout(this.waiting)
    this.request?.abort()
    if (this.input.value.trim() === '') {
      this.show([])
      this.status.textContent = ''
    } else {
      this.waiting = setTimeout(() => this.ask(), PAUSE)
    }
  }

  async ask() {
    const request = this.request = new AbortController()
    const address = new URL(this.input.dataset.suggest, location.href)
    address.searchParams.set('q', this.input.value)
    address.searchParams.set('limit', LIMIT)
    if (this.input.dataset.kind) address.searchParams.set('kind', this.input.dataset.kind)
    try {
      const answer = await fetch(address, { signal: request.signal, headers: { Accept: 'application/json' } })
      if (answer.ok) {
        this.show((await answer.json()).suggestions)
        this.tell()
      }
    } catch (failure) {
      // Aborted by the next letter, or the server is away: the input goes on working without suggestions.
      if (failure.name !== 'AbortError' && !(failure instanceof TypeError)) throw failure
    }
  }

  tell() {
    const count = this.found.length
    this.status.textContent = count === 0 ? 'No suggestions'
      : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, use the arrow keys to choose`
  }

  show(suggestions) {
    this.found = document.activeElement === this.input ? suggestions : []
    this.list.replaceChildren(...this.found.map((suggestion, i) => this.option(suggestion, i)))
    this.list.hidden = this.found.length === 0
    this.input.setAttribute('aria-expanded', String(!this.list.hidden))
    this.activate(-1)
  }

  option(suggestion, i) {
    const option = element('li', 'suggestion')
    option.id = `${this.id}-${i}`
    option.role = 'option'
    option.setAttribute('aria-selected', 'false')
    const name = element('span', 'name', suggestion.label)
    if (suggestion.match) name.append(' ', element('span', 'note', `also ${suggestion.match}`))
    option.append(name, ' ', element('span', 'kind', told(suggestion)))
    return option
  }

  activate(index) {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false')
    this.active = index
    const option = this.list.children[index]
    if (option) {
      option.setAttribute('aria-selected', 'true')
      option.scrollIntoView({ block: 'nearest' })
      this.input.setAttribute('aria-activedescendant', option.id)
    } else {
      this.input.removeAttribute('aria-activedescendant')
    }
  }

  pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const open = !this.list.hidden
    const last = this.found.length - 1
    if (event.key === 'ArrowDown') {
      if (open) this.activate(event.altKey || this.active === last ? -1 : this.active + 1)
      else if (this.input.value.trim() !== '') this.ask()
    } else if (event.key === 'ArrowUp' && open) {
      this.activate(this.active === -1 ? last : this.active - 1)
    } else if (event.key === 'Enter' && open && this.active >= 0) {
      this.choose(this.found[this.active])
    } else if (event.key === 'Escape' && (open || this.input.value !== '')) {
      if (open) this.close()
      else this.clear()
    } else {
      if (event.key === 'Home' || event.key === 'End') this.activate(-1)
      if (event.key === 'Tab' && open && this.active >= 0 && this.into) this.choose(this.found[this.active])
      return
    }
    event.preventDefault()
  }

  choose(suggestion) {
    this.close()
    this.input.dispatchEvent(new CustomEvent('suggestion', { bubbles: true, detail: suggestion }))
    if (this.into) {
      this.input.value = suggestion.label
      this.into.value = suggestion.value
      this.status.textContent = `${suggestion.label} chosen`
    } else {
      location.assign(suggestion.href)
    }
  }

  clear() {
    this.input.value = ''
    this.typed()
  }

  close() {
    clearTimeout(this.waiting)
    this.request?.abort()
    this.show([])
  }
}

/**
 * What it is, in words: "Media outlet"; and of which document, where only that one speaks of it; of a content, how many claims
 * affirm and deny it.
 */
function told(suggestion) {
  const words = suggestion.kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const [, document, own] = suggestion.value.split('/')
  const sides = [
    suggestion.affirmed && `${suggestion.affirmed} ${suggestion.affirmed === 1 ? 'affirms' : 'affirm'}`,
    suggestion.denied && `${suggestion.denied} ${suggestion.denied === 1 ? 'denies' : 'deny'}`
  ].filter(Boolean)
  return [words, own && `in ${document}`, sides.join(', ')].filter(Boolean).join(' · ')
}

function element(name, className, text = '') {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function set(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}

for (const input of document.querySelectorAll('input[data-suggest]')) new Suggestions(input)
