"""Pages become a site: MkDocs with Material, set up so that nothing leaves this machine."""
