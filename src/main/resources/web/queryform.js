// Sends what was chosen in a picker in place of its name: state=state/belarus, not state=Belarus. Without this script the
// name is sent, and looked up by the server; so it is where nothing was chosen.
for (const value of document.querySelectorAll('form.query input[type=hidden]')) {
  const shown = document.querySelector(`input[data-value-into="${value.id}"]`)
  if (shown) {
    value.name = shown.name
    shown.removeAttribute('name')
    shown.addEventListener('input', () => { value.value = shown.value })
  }
}
