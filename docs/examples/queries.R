# Who puts forward how many claims? A canned query as a data frame; only base R is needed.
relata <- Sys.getenv("RELATA", "http://localhost:3030")

ask <- function(query, ...) {
  parameters <- list(..., format = "csv")
  filled <- paste0(names(parameters), "=", vapply(parameters, URLencode, "", reserved = TRUE), collapse = "&")
  read.csv(paste0(relata, "/queries/", query, "?", filled), encoding = "UTF-8")
}

sources <- ask("sources-ranked-by-claims")
print(head(sources[, c("sourceLabel", "claims", "denials")]))

belarus <- ask("claims-about-an-entity", entity = "Belarus", limit = "20")
print(table(belarus$polarity))
