// Pages only: the server in front (bin/serve) answers /api, guards the door and holds the engine.
/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm run types` checks all rooms at once; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Where a page comes without its head, a browser looks for the mark here.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}
