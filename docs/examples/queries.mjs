// Who affirms and who denies that Belarus hosts something? A canned query; Node 18 or later, or a browser.
const relata = globalThis.process?.env.RELATA ?? 'http://localhost:3030'

async function ask(query, parameters) {
  const response = await fetch(`${relata}/queries/${query}?${new URLSearchParams(parameters)}`, {
    headers: { Accept: 'application/sparql-results+json' }
  })
  if (!response.ok) {
    // What is wrong, what to do about it and, where a name may mean several things, the choices (RFC 9457).
    const problem = await response.json()
    throw new Error(`${problem.detail} ${problem.remedy ?? ''}`)
  }
  return (await response.json()).results.bindings
}

for (const row of await ask('who-affirms-and-who-denies', { subject: 'Belarus', relation: 'hosts' })) {
  console.log(`${row.sourceLabel.value} (${row.polarity.value}): ${row.words.value}`)
}

try {
  await ask('claims-by-a-source', { source: 'Volkova' })
} catch (problem) {
  console.log(problem.message)
}
