"""The drawings of the insights page: each a figure as plain shapes, one file each."""
