"""Long runs that try to lose a published version. Run with ``make soak``; exit 1 where one succeeds."""
