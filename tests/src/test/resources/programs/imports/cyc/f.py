import cyc.e as partner

partner_name = partner.__name__
