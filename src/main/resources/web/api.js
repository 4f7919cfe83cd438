// Shows the operations of the API, to be tried, by Swagger UI. Nothing is asked of another host: the badge of the public
// validator is off.
const dark = matchMedia('(prefers-color-scheme: dark)')
const turn = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', turn)
turn()
const place = document.getElementById('swagger-ui')
place.replaceChildren()
window.SwaggerUIBundle({
  url: new URL(place.dataset.description, location.href).href,
  domNode: place,
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  supportedSubmitMethods: ['get', 'post'],
  syntaxHighlight: { activated: false },
  requestSnippetsEnabled: false,
  // The page has its main part already.
  onComplete: () => place.querySelector('main')?.setAttribute('role', 'group')
})
