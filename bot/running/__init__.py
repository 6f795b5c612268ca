"""What runs in the background: its health and pulses, who may do what alone, mail's ways in and out, alerts, webhooks."""
