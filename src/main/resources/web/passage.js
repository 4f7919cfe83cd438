// Scrolls the text beside a claim to its words, where the browser does not do so by itself (scroll-initial-target in CSS).
// Needs nothing: <div data-passage><mark id="evidence">…</mark></div>
if (!CSS.supports('scroll-initial-target', 'nearest') && !location.hash) {
  for (const region of document.querySelectorAll('[data-passage]')) {
    const words = region.querySelector('#evidence')
    if (words) {
      const above = words.getBoundingClientRect().top - region.getBoundingClientRect().top
      region.scrollTop += above - region.clientHeight / 3
    }
  }
}
