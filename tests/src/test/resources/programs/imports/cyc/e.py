import cyc.f as f

x = "e complete"
