package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import org.junit.jupiter.api.Test;

class BmsJsonTest {
    private static final String DOCUMENT = """
            {
              "bms": "1.0",
              "organisation": {
                "levels": [
                  {"id": "bystyret", "name": "Bystyret", "tier": "political"},
                  {"id": "enhet", "name": {"nb": "Enhet", "nn": "Eining", "en": "Unit"}}
                ],
                "units": [
                  {"id": "løten", "name": "Løten kommune", "x": {"orgnr": "964950679", "tags": ["a", 1.50, {"b": null}]}},
                  {
                    "id": "010",
                    "name": {"nn": "Lund barnehage"},
                    "parent": "løten",
                    "level": "enhet",
                    "type": "barnehage",
                    "role": "service",
                    "enterprise": true,
                    "validity": {"from": "2010-01-01", "to": "2020-01-01"},
                    "aliases": ["Lund", "\\"Lunden\\""],
                    "rawText": "106 res. enh. (16?)",
                    "note": "16?"
                  }
                ],
                "references": [{"id": "by", "name": "Bygjennomsnitt", "source": "Oslostatistikken"}]
              },
              "scorecards": {
                "indicators": [
                  {
                    "id": "sykefravær",
                    "name": "Sykefravær",
                    "description": "Tapte dagsverk av avtalte",
                    "aliases": ["Fravær"],
                    "decimals": 1,
                    "unit": "percent",
                    "direction": "lower-is-better",
                    "scale": "met-or-not",
                    "words": {"met": "Under målet"},
                    "score": {"id": "progress", "parameters": {"baseline": "10.06"}},
                    "method": {"name": "Tall fra NLP", "kind": "register"},
                    "frequency": {"every": 2, "from": "2003"},
                    "quantum": 0.50,
                    "owner": "løten",
                    "source": "NLP",
                    "state": "proposed",
                    "inUse": {"from": "2003-01-01"},
                    "whenMissing": "not-measured",
                    "x": {"farge": "blå"}
                  },
                  {
                    "id": "trivsel",
                    "unit": {"id": "poeng", "symbol": "p.", "factor": 1},
                    "direction": "higher-is-better",
                    "scale": {
                      "id": "tre",
                      "levels": [
                        {"id": "lav", "label": "Lav", "symbol": "-"},
                        {"id": "middels", "label": "Middels", "symbol": "o"},
                        {"id": "høy", "label": "Høy", "symbol": "+"}
                      ]
                    },
                    "score": "status-points",
                    "frequency": {"in": ["2003", "2006"]}
                  },
                  {"id": "planer", "unit": "planer", "frequency": "month"}
                ],
                "cards": [
                  {
                    "id": "kort",
                    "version": 2,
                    "name": "Målekort",
                    "word": "Målekort",
                    "kind": "plan",
                    "inForce": {"from": "2014-01-01"},
                    "owner": "løten",
                    "limit": 12,
                    "appliesTo": [{"unitType": "barnehage"}, {"role": "service"}],
                    "indicators": [{"id": "egen", "direction": "within-range"}],
                    "layers": [
                      {
                        "scope": "all",
                        "groups": [
                          {
                            "kind": "perspective",
                            "name": "Brukere",
                            "aliases": ["Innbyggere"],
                            "inUse": {"to": "2020-01-01"},
                            "entries": [
                              {"indicator": "trivsel", "bounds": {"høy": ">=5.30", "middels": "-0.3 points"}},
                              {"indicator": "sykefravær", "optional": true, "bounds": {"target": "9.9"}}
                            ],
                            "groups": [
                              {
                                "kind": "success-factor",
                                "name": "Fornøyde foreldre",
                                "entries": [{"indicator": "egen", "bounds": {"green": "[10, 20)", "yellow": "(5.0, 30]"}}]
                              },
                              {"kind": "objective", "id": "M1", "name": {"en": "Staff"}}
                            ]
                          }
                        ]
                      },
                      {
                        "scope": {"unit": "010"},
                        "draft": true,
                        "without": [
                          {"indicator": "sykefravær"},
                          {"indicator": "trivsel", "waiver": {"by": "Rådmannen", "reason": "For få svar", "date": "2014-03-01"}}
                        ]
                      }
                    ],
                    "x": {"mappe": 3}
                  }
                ],
                "targets": [
                  {
                    "indicator": "sykefravær",
                    "unit": "010",
                    "period": "2014",
                    "bounds": {"target": ">9.9"},
                    "raw": ">9.9 %",
                    "origin": {"kind": "document", "text": "Målekart 2009"},
                    "version": 2,
                    "override": {"bounds": {"target": "<=9.9"}, "by": "Kari", "reason": "Trykkfeil"}
                  },
                  {"indicator": "trivsel", "unitType": "barnehage", "validity": {"from": "2014-01-01"}, "none": true},
                  {
                    "indicator": "trivsel",
                    "agreement": {"id": "a1", "unit": "010", "adopted": true},
                    "validity": {},
                    "bounds": {"høy": "95 %, strict"},
                    "origin": {"kind": "agreement"}
                  },
                  {"indicator": "trivsel", "card": "kort", "raw": "som før"}
                ],
                "looserTargets": "forbid"
              },
              "observations": [
                {"unit": "010", "indicator": "trivsel", "period": "2014", "value": 4.50},
                {"reference": "by", "indicator": "sykefravær", "period": "2014-Q1", "numerator": 60.3, "denominator": 600},
                {"unit": "010", "indicator": "trivsel", "period": "2013/2014", "mean": 5.0, "n": 40},
                {"unit": "010", "indicator": "planer", "period": "2014-03", "kind": "budget", "count": 12},
                {"unit": "010", "indicator": "planer", "period": "2014-T1", "words": "65/35"},
                {
                  "unit": "010",
                  "indicator": "sykefravær",
                  "period": "2015",
                  "absence": "not-measured",
                  "version": 2,
                  "raw": "Ikke målt",
                  "flags": ["preliminary", "published"],
                  "source": "Årsmelding 2015",
                  "imported": "2016-02-29",
                  "capture": "manual",
                  "note": "\\u0001 \\\\ \\n",
                  "x": {"k": true}
                }
              ]
            }
            """;

    @Test
    void aWrittenDocumentReadsBackAndIsWrittenTheSame() {
        Validated<BmsDocument> read = BmsJson.read(DOCUMENT);

        assertThat(read.issues()).isEmpty();
        assertThat(BmsJson.write(read.orThrow())).isEqualTo(DOCUMENT);
        assertThat(BmsJson.read(BmsJson.write(read.orThrow())).orThrow()).isEqualTo(read.orThrow());
    }
}
