// Imported by what starts other processes: a signal that stops us is an exit, so that these hear of it and end too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
