/** Whether a host as `URL.hostname` writes it is this computer: 127.0.0.0/8 or ::1. Names are not trusted. */
export function isLoopback(hostname: string): boolean {
  return hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}
