-- The consolidated row keeps its quarters from now on. Those kept before have none: the next start folds the log anew.
update progress set replayed = false;

-- Until it has, they are read as rows without quarters.
update capaian_kept set capaian = (capaian::jsonb || jsonb_build_object(
    'belanja', '{}'::jsonb,
    'sasaran', coalesce(
        (select jsonb_agg(one || '{"triwulan": {}}' order by place)
         from jsonb_array_elements(capaian::jsonb -> 'sasaran') with ordinality as part (one, place)),
        '[]'::jsonb)))::text;
