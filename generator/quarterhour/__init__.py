"""Informational interviews in plain Markdown: reminders, prep guides, thank-you drafts and a private site."""

__version__ = "0.1.0"
