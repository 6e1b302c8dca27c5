# SystemExit with odd values prints them.
raise SystemExit(2.5)
