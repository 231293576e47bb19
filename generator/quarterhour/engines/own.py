"""The page that stands for an author's own pages until there are some."""

PLACEHOLDER = """\
# Pages of your own

Whatever Markdown you put into this folder becomes a page of the site.
"""
