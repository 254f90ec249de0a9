"""The Qt window: models, views, delegates and actions. No parsing and no decisions about mail."""
