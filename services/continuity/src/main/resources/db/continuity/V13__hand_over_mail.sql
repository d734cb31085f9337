-- What an organisation is still to be told by e-mail. A row goes when the mail server has taken it.
CREATE TABLE hand_over_mail (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation text        NOT NULL,
  alarm        text        NOT NULL,
  answer_by    date        NOT NULL,
  made_at      timestamptz NOT NULL DEFAULT now(),
  -- after a failure it is left alone until then
  not_before   timestamptz NOT NULL DEFAULT '-infinity'
);
