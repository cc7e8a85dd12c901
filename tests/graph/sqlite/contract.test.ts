// The contract on SQLite files, with every driver that the running Node has.
import { availableDrivers } from '#graph/sqlite/driver'
import { describeStore } from '../store-contract.ts'
import { newFilePlace } from './place.ts'

for (const driver of availableDrivers()) describeStore(`sqlite by ${driver}`, async () => newFilePlace(driver))
